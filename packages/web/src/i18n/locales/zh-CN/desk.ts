import type { Translation } from '../../translation.ts';
import type { desk as english } from '../en/desk.ts';

export const desk: Translation<typeof english> = {
  act: {
    message: '公开回复',
    note: '内部备注',
    take: '接手',
    assign: '指派',
    files: '添加文件',
    'change-severity': '复核严重级别',
    'ask-severity-review': '请求复核严重级别',
    wait: '设为等待',
    'end-wait': '结束等待',
    'contact-attempt': '记录联系尝试',
    'propose-solution': '提出解决方案',
    'confirm-solution': '代客户确认已解决',
    'reject-solution': '记录尚未解决',
    'record-consent': '记录确认和同意',
    close: '关闭案例',
    reopen: '重新打开',
    why: '查看计时依据',
    menu: '对此案例的所有操作',
    link: '复制链接',
  },
};
