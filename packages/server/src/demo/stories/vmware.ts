import { ago, answer, close, confirm, note, on, propose, take, waitFor, write, type Story } from './story.ts';

export const vmwareStories: readonly Story[] = [
  {
    contact: 'wang.lei@huachen.example',
    contract: 'VMW-2201',
    product: 'esx',
    severity: '2',
    title: 'vMotion 迁移在 10% 处超时',
    description: '更换核心交换机之后，同一集群内的 vMotion 均在 10% 处超时，虚拟机运行正常。',
    form: {
      'product-version': '3.5 U4',
      'contact-method': 'mail',
      'network-changes': '周末更换了核心交换机',
    },
    filed: ago(35),
    steps: [],
  },
  {
    contact: 'maria.roy@lakeshore.example',
    contract: 'VMW-2250',
    product: 'esx',
    severity: '1',
    title: 'Two hosts disconnected, 40 virtual machines down',
    description:
      'At 03:10 two of six hosts dropped out of the cluster. High availability restarted half of the machines; the typesetting servers stay down with "insufficient resources".',
    form: {
      'product-version': '4.0 U1',
      'contact-method': 'both',
      'dedicated-people': 'Maria Roy and the night operator, reachable throughout',
    },
    filed: on(1, '09:05'),
    steps: [
      take(on(1, '09:12'), 'anna.keller'),
      write(
        on(1, '09:20'),
        'anna.keller',
        'Maria, I own your case. Please keep both hosts as they are: I need their logs before anything restarts. I call you at once about the admission control setting, which can bring the machines up.',
        true,
      ),
      note(
        on(1, '09:34'),
        'anna.keller',
        'Storage path loss on both hosts, same array controller. Admission control reserves one host too many.',
      ),
      write(
        on(1, '10:02'),
        'anna.keller',
        'All 40 machines run again on four hosts. Next I look into why the paths were lost; please send the support bundles of both hosts.',
      ),
      answer(
        on(1, '11:30'),
        'Thank you. Both bundles are uploaded; our storage team sees resets on controller B at 03:09.',
      ),
    ],
  },
  {
    contact: 'ben.tallis@tallis.example',
    contract: 'VMW-2261',
    product: 'workstation',
    severity: '3',
    title: 'Shared folders vanish after suspend',
    description:
      'After resuming a suspended Windows guest the shared folders are empty until the guest restarts.',
    form: { 'product-version': '6.5.2', 'contact-method': 'mail' },
    filed: on(4, '14:20'),
    steps: [
      take(on(4, '15:00'), 'tom.okafor'),
      write(
        on(4, '15:30'),
        'tom.okafor',
        'Ben, this is known with tools older than 6.5.3 in the guest. Updating the tools and restarting the guest once cures it.',
      ),
      propose(
        on(4, '15:31'),
        'tom.okafor',
        'Update the tools in the guest to 6.5.3, then restart the guest once.',
      ),
    ],
  },
  {
    contact: 'wang.lei@huachen.example',
    contract: 'VMW-2201',
    product: 'vcenter',
    severity: '3',
    title: '性能图表缺少过去一周的数据',
    description: 'vCenter 的性能图表只显示当天数据，过去一周为空。',
    form: { 'product-version': '2.5 U5', 'contact-method': 'mail' },
    filed: on(7, '10:00'),
    steps: [
      take(on(7, '10:45'), 'lin.wei'),
      write(
        on(7, '11:10'),
        'lin.wei',
        '王磊您好，汇总作业在数据库中被停用，请按附上的步骤重新启用三个汇总作业。',
      ),
      propose(on(7, '11:12'), 'lin.wei', '在 SQL Server 代理中启用三个汇总作业。'),
      confirm(on(6, '09:30'), '图表已恢复。'),
      close(on(6, '10:00'), 'lin.wei', 'solved'),
    ],
  },
  {
    contact: 'wang.lei@huachen.example',
    contract: 'VMW-2201',
    product: 'esx',
    severity: '4',
    title: '控制台中文键盘布局错位',
    description: '通过控制台输入引号时出现错位，远程桌面正常。',
    form: { 'product-version': '3.5 U4', 'contact-method': 'mail' },
    filed: on(5, '15:00'),
    steps: [
      take(on(5, '15:40'), 'lin.wei'),
      write(on(5, '16:10'), 'lin.wei', '王磊您好，已重现，属于控制台的缺陷，修复已列入下一个维护版本。'),
      waitFor(on(5, '16:12'), 'lin.wei', 'release', '修复随下一个维护版本发布'),
    ],
  },
];
