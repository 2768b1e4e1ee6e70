import { ago, answer, close, confirm, note, on, propose, take, write, type Story } from './story.ts';

export const storageStories: readonly Story[] = [
  {
    contact: 'zhao.qing@qinghe.example', contract: 'XX-2024-01', product: 'storage-array', severity: '2',
    title: '存储阵列 B 控制器离线',
    description: '今早巡检发现 B 控制器离线，业务由 A 控制器承担，影像系统响应变慢。',
    form: { site: '青禾医院 3 号楼机房', interruption: 'under-an-hour', restarted: 'works', workaround: 'acceptable', 'service-form': 'on-site', 'error-message': 'CTRL_B heartbeat lost' },
    filed: ago(20), steps: [],
  },
  {
    contact: 'zhao.qing@qinghe.example', contract: 'XX-2024-01', product: 'virtualisation-engine', severity: '3',
    title: '快照任务夜间告警',
    description: '连续三晚出现快照空间不足告警，业务正常。',
    form: { site: '青禾医院 3 号楼机房', interruption: 'none', workaround: 'none', 'service-form': 'off-site' },
    filed: on(3, '08:50'),
    steps: [
      take(on(3, '09:10'), 'chen.jie'),
      write(on(3, '09:20'), 'chen.jie', '赵青您好，快照保留份数近期增加，空间已接近上限。请确认是否需要保留 30 份；若不需要，可先调整为 14 份。'),
      answer(on(2, '10:00'), '可以改为 14 份，已按说明调整，今晚观察。'),
    ],
  },
  {
    contact: 'sun.bo@beiling.example', contract: 'XX-2024-05', product: 'storage-array', severity: '1',
    title: '存储整机断电后无法启动',
    description: '机房断电恢复后阵列无法启动，全部业务中断。',
    form: { site: '北岭大学信息楼 B1', interruption: 'over-an-hour', restarted: 'fails', workaround: 'none', 'service-form': 'on-site', 'error-message': 'NVRAM battery fault' },
    filed: on(2, '07:30'),
    steps: [
      take(on(2, '09:15'), 'lin.wei'),
      write(on(2, '09:20'), 'lin.wei', '孙博您好，您的案例由我负责。请不要再次加电，现场工程师携带 NVRAM 电池出发，我会随时告知进展。', true),
      note(on(2, '09:40'), 'lin.wei', '备件库有 2 块 NVRAM 电池，已调拨。'),
      propose(on(2, '15:30'), 'lin.wei', '更换 NVRAM 电池并重放日志，阵列已启动，数据校验通过。'),
    ],
  },
  {
    contact: 'zhao.qing@qinghe.example', contract: 'XX-2024-01', product: 'storage-array', severity: '4',
    title: '申请增加管理员账号',
    description: '新同事到岗，需要增加一个只读管理员账号。',
    form: { site: '青禾医院 3 号楼机房', interruption: 'none', workaround: 'none', 'service-form': 'off-site' },
    filed: on(10, '14:00'),
    steps: [
      take(on(10, '14:20'), 'chen.jie'),
      propose(on(10, '14:50'), 'chen.jie', '只读账号已建立，请按邮件中的步骤首次登录并修改密码。'),
      confirm(on(9, '09:00'), '可以登录，谢谢。'),
      close(on(9, '09:30'), 'chen.jie', 'solved'),
    ],
  },
];
