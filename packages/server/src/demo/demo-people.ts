import type { Language, Role } from '@upheld/contract';

export const demoPassword = 'upheld-demo';

export const demoWorkspace = { slug: 'demo', name: 'Northgate Support Alliance' };

export interface DemoStaff {
  readonly key: string;
  readonly name: string;
  readonly role: Exclude<Role, 'customer'>;
  readonly language: Language;
  readonly duties: readonly string[];
}

export const demoStaff: readonly DemoStaff[] = [
  {
    key: 'chen.jie',
    name: '陈洁',
    role: 'engineer',
    language: 'zh-CN',
    duties: ['coordinator', 'tier-1', 'representative', 'phone-engineer'],
  },
  {
    key: 'lin.wei',
    name: '林伟',
    role: 'engineer',
    language: 'zh-CN',
    duties: ['tier-1', 'tier-2', 'expert-group'],
  },
  { key: 'park.sora', name: '박소라', role: 'engineer', language: 'ko', duties: ['se'] },
  {
    key: 'anna.keller',
    name: 'Anna Keller',
    role: 'engineer',
    language: 'en',
    duties: ['escalation-engineer'],
  },
  { key: 'tom.okafor', name: 'Tom Okafor', role: 'engineer', language: 'en', duties: [] },
  {
    key: 'fang.rui',
    name: '方睿',
    role: 'manager',
    language: 'zh-CN',
    duties: ['duty-manager', 'support-manager', 'project-manager', 'regional-escalation-manager'],
  },
  { key: 'gao.ning', name: 'Gao Ning', role: 'administrator', language: 'en', duties: [] },
];
