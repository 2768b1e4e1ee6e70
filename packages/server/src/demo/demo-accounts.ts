import type { Language } from '@upheld/contract';

export interface DemoContact {
  readonly email: string;
  readonly name: string;
  readonly phone: string;
  readonly language: Language;
  readonly zone: string;
  readonly roles?: readonly string[];
}

export interface DemoContract {
  readonly number: string;
  readonly guide: string;
  readonly offering: string;
  readonly addOns?: readonly string[];
  readonly products: readonly string[];
  /** Days from today; negative is past. */
  readonly starts: number;
  readonly ends: number;
  readonly incidentsBought?: number;
  /** Terms of the contract's own, by their ids in the guide. */
  readonly terms?: readonly string[];
  /** Serial numbers and activation codes that were delivered under it. */
  readonly serials?: readonly string[];
  /** Products registered with the vendor, and the version that runs. */
  readonly registered: Readonly<Record<string, string>>;
}

export interface DemoAccount {
  readonly name: string;
  readonly customerId: string;
  readonly contacts: readonly DemoContact[];
  readonly contracts: readonly DemoContract[];
}

const beijing = { language: 'zh-CN', zone: 'Asia/Shanghai' } as const;
const seoul = { language: 'ko', zone: 'Asia/Seoul' } as const;
const english = (zone: string) => ({ language: 'en', zone }) as const;

export const demoAccounts: readonly DemoAccount[] = [
  {
    name: '海岩物流',
    customerId: '7F20A1',
    contacts: [
      { ...beijing, email: 'zhou.min@haiyan.example', name: '周敏', phone: '0532-8800 1234' },
      { ...beijing, email: 'li.na@haiyan.example', name: '李娜', phone: '0532-8800 1260' },
    ],
    contracts: [
      {
        number: 'HY-0031',
        guide: 'commvault',
        offering: 'standard',
        products: ['simpana'],
        starts: -200,
        ends: 280,
        registered: { simpana: '8.0 SP4' },
      },
    ],
  },
  {
    name: '白云医院',
    customerId: '7F20B4',
    contacts: [{ ...beijing, email: 'su.hua@baiyun.example', name: '苏华', phone: '010-8800 1234' }],
    contracts: [
      {
        number: 'BY-0007',
        guide: 'commvault',
        offering: 'premium',
        products: ['simpana'],
        starts: -90,
        ends: 640,
        registered: {},
      },
    ],
  },
  {
    name: '蓝湾酒店集团',
    customerId: '7F2077',
    contacts: [{ ...beijing, email: 'he.yu@lanwan.example', name: '何宇', phone: '0755-8200 4410' }],
    contracts: [
      {
        number: 'LW-0002',
        guide: 'commvault',
        offering: 'standard',
        products: ['simpana'],
        starts: -400,
        ends: -35,
        registered: { simpana: '7.0' },
      },
    ],
  },
  {
    name: '华辰汽车',
    customerId: 'VM-48210',
    contacts: [
      {
        ...beijing,
        email: 'wang.lei@huachen.example',
        name: '王磊',
        phone: '021-6100 7788',
        roles: ['support-administrator'],
      },
    ],
    contracts: [
      {
        number: 'VMW-2201',
        guide: 'vmware',
        offering: 'gold',
        products: ['esx', 'vcenter'],
        starts: -150,
        ends: 215,
        registered: { esx: '3.5', vcenter: '2.5' },
        serials: ['VC25-0183-5520'],
      },
      {
        number: 'VMW-2202',
        guide: 'vmware',
        offering: 'free',
        products: ['server'],
        starts: -150,
        ends: 580,
        registered: { server: '2.0' },
      },
    ],
  },
  {
    name: 'Lakeshore Press',
    customerId: 'VM-48377',
    contacts: [
      {
        ...english('Asia/Shanghai'),
        email: 'maria.roy@lakeshore.example',
        name: 'Maria Roy',
        phone: '+86 21 5550 0131',
        roles: ['support-administrator'],
      },
    ],
    contracts: [
      {
        number: 'VMW-2250',
        guide: 'vmware',
        offering: 'platinum',
        addOns: ['business-critical'],
        products: ['esx', 'vcenter', 'workstation'],
        starts: -60,
        ends: 305,
        registered: { esx: '4.0', vcenter: '4.0' },
      },
    ],
  },
  {
    name: 'Tallis Architects',
    customerId: 'VM-48402',
    contacts: [
      {
        ...english('Asia/Singapore'),
        email: 'ben.tallis@tallis.example',
        name: 'Ben Tallis',
        phone: '+65 6555 0102',
      },
    ],
    contracts: [
      {
        number: 'VMW-2261',
        guide: 'vmware',
        offering: 'incident',
        products: ['workstation', 'server'],
        starts: -40,
        ends: 325,
        incidentsBought: 3,
        registered: { workstation: '6.5' },
      },
    ],
  },
  {
    name: '한빛제약',
    customerId: 'VK-1032',
    contacts: [
      { ...seoul, email: 'park.jun@hanbit.example', name: '박준', phone: '02-555-0199', roles: ['partner'] },
    ],
    contracts: [
      {
        number: 'VK-24-010',
        guide: 'veeam-korea',
        offering: 'production',
        products: ['backup-replication'],
        starts: -120,
        ends: 245,
        registered: { 'backup-replication': '11a' },
      },
    ],
  },
  {
    name: '서린물산',
    customerId: 'VK-1077',
    contacts: [
      {
        ...seoul,
        email: 'kim.yuna@seorin.example',
        name: '김유나',
        phone: '051-555-0144',
        roles: ['partner'],
      },
    ],
    contracts: [
      {
        number: 'VK-24-022',
        guide: 'veeam-korea',
        offering: 'basic',
        products: ['backup-replication'],
        starts: -30,
        ends: 335,
        registered: {},
      },
    ],
  },
  {
    name: '青禾医院',
    customerId: 'XX-2024-01',
    contacts: [{ ...beijing, email: 'zhao.qing@qinghe.example', name: '赵青', phone: '028-8555 0101' }],
    contracts: [
      {
        number: 'XX-2024-01',
        guide: 'storage-integrator',
        offering: 'project',
        products: ['storage-array', 'virtualisation-engine'],
        starts: -240,
        ends: 855,
        registered: { 'storage-array': 'A800' },
      },
    ],
  },
  {
    name: '北岭大学',
    customerId: 'XX-2024-05',
    contacts: [{ ...beijing, email: 'sun.bo@beiling.example', name: '孙博', phone: '0451-8555 0117' }],
    contracts: [
      {
        number: 'XX-2024-05',
        guide: 'storage-integrator',
        offering: 'project',
        products: ['storage-array'],
        starts: -700,
        ends: 395,
        terms: ['expansion'],
        registered: {},
      },
    ],
  },
  {
    name: 'Ridgeway College',
    customerId: 'XS-3014',
    contacts: [
      {
        ...english('America/Los_Angeles'),
        email: 'dana.fox@ridgeway.example',
        name: 'Dana Fox',
        phone: '+1 650 555 0112',
      },
    ],
    contracts: [
      {
        number: 'XS-3014-G',
        guide: 'xensource',
        offering: 'gold',
        products: ['xenenterprise', 'xenserver'],
        starts: -80,
        ends: 285,
        registered: { xenenterprise: '4.0.1' },
      },
    ],
  },
  {
    name: 'Pinewood Clinics',
    customerId: 'XS-3061',
    contacts: [
      {
        ...english('America/Denver'),
        email: 'omar.reyes@pinewood.example',
        name: 'Omar Reyes',
        phone: '+1 303 555 0170',
      },
    ],
    contracts: [
      {
        number: 'XS-3061-B',
        guide: 'xensource',
        offering: 'base',
        products: ['xenserver'],
        starts: -20,
        ends: 345,
        registered: {},
      },
    ],
  },
];

/** An address of a sign-in: staff have theirs at the alliance. */
export const staffEmail = (key: string): string => `${key}@northgate.example`;
