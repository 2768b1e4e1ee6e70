import { ago, answer, close, confirm, note, on, propose, take, waitFor, write, type Story } from './story.ts';

const system = { os: 'Windows Server 2003', 'os-version': '5.2 SP2', 'software-version': '8.0', 'patch-level': 'SP4', 'one-problem': true };

export const commvaultStories: readonly Story[] = [
  {
    contact: 'zhou.min@haiyan.example', contract: 'HY-0031', product: 'simpana', severity: '2',
    title: '恢复 /finance 目录失败',
    description: '从昨晚的完整备份恢复 \\finance\\2026 时，进度停在 38%，报错 19:599。换一台介质服务器后现象相同，财务部门今天需要这些文件。',
    form: { ...system, 'contact-extension': '12', trouble: 'library', hardware: 'IBM x3650', 'library-type': 'IBM TS3200' },
    filed: ago(14), steps: [],
  },
  {
    contact: 'zhou.min@haiyan.example', contract: 'HY-0031', product: 'simpana', severity: '1',
    title: 'CommServe 服务无法启动',
    description: '补丁更新后 CommServe 的 GxCVD 服务启动数秒即停止，所有备份作业无法运行。',
    form: { ...system, 'contact-extension': '12', trouble: 'other' },
    filed: on(1, '13:30'),
    steps: [
      take(on(1, '15:10'), 'lin.wei'),
      write(on(1, '15:20'), 'lin.wei', '周敏您好，您的案例已由我负责。请先不要重装，我正在比对补丁前后的数据库版本，一小时内再联系您。', true),
      note(on(1, '16:05'), 'lin.wei', '与旧案例现象一致：升级脚本未改写 CSDB 版本号。先备份 CSDB 再手工补齐。'),
      write(on(1, '16:40'), 'lin.wei', '已确认为补丁没有更新数据库版本号。修复脚本和操作步骤见下，执行前请先备份 CSDB。'),
    ],
  },
  {
    contact: 'su.hua@baiyun.example', contract: 'BY-0007', product: 'simpana', severity: '3',
    title: '邮箱恢复后缺少附件',
    description: '恢复病区主任的邮箱后，2025 年以前的邮件没有附件，正文正常。',
    form: { ...system, 'contact-extension': '8', trouble: 'database', 'database-version': 'Exchange 2007 SP1' },
    filed: on(3, '10:05'),
    steps: [
      take(on(3, '10:40'), 'chen.jie'),
      write(on(3, '10:55'), 'chen.jie', '苏华您好，附件保存在归档策略的二级副本中。请提供 2024 年 12 月的 GxMail 日志和归档任务编号，以便确认副本是否完整。'),
      waitFor(on(3, '10:56'), 'chen.jie', 'customer', '等待 GxMail 日志和归档任务编号'),
    ],
  },
  {
    contact: 'li.na@haiyan.example', contract: 'HY-0031', product: 'simpana', severity: '4',
    title: '报表语言显示为英文',
    description: '升级后作业汇总报表的标题显示为英文，内容仍是中文。',
    form: { ...system, 'contact-extension': '60', trouble: 'other' },
    filed: on(6, '09:20'),
    steps: [
      take(on(6, '09:50'), 'chen.jie'),
      write(on(6, '10:30'), 'chen.jie', '李娜您好，请在报表模板中重新选择语言并保存一次，标题会改用模板的语言。'),
      propose(on(6, '10:31'), 'chen.jie', '在报表模板中重新选择“简体中文”并保存。'),
      confirm(on(5, '11:15'), '标题已恢复为中文，谢谢。'),
      close(on(5, '14:00'), 'chen.jie', 'solved'),
    ],
  },
  {
    contact: 'zhou.min@haiyan.example', contract: 'HY-0031', product: 'simpana', severity: '3',
    title: '磁带标签无法读取',
    description: '3 号驱动器中有两盘磁带提示标签无法读取，其他驱动器读取正常。',
    form: { ...system, 'contact-extension': '12', trouble: 'library', hardware: 'IBM x3650', 'library-type': 'IBM TS3200' },
    filed: on(2, '16:10'),
    steps: [
      take(on(2, '16:40'), 'chen.jie'),
      write(on(2, '17:00'), 'chen.jie', '周敏您好，请用清洗带清洗 3 号驱动器后再试，并告诉我磁带的使用次数。'),
      answer(on(1, '09:40'), '清洗后一盘可以读取，另一盘仍然失败。失败的磁带用了 212 次。'),
    ],
  },
  {
    contact: 'su.hua@baiyun.example', contract: 'BY-0007', product: 'simpana', severity: '2',
    title: '病历数据库备份作业挂起',
    description: '病历数据库的增量备份作业自凌晨起一直停在“等待”，日志没有错误。',
    form: { ...system, 'contact-extension': '8', trouble: 'database', 'database-version': 'Oracle 10g' },
    filed: ago(160), steps: [],
  },
];
