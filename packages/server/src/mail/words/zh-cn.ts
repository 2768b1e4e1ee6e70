import type { MailWords } from './mail-words.ts';

export const zhCN: MailWords = {
  caseWord: '案例',
  supportTeam: '技术支持团队',
  greeting: (name) => `${name}，您好！`,
  promised: '我们的承诺',
  by: (due) => `不晚于 ${due}`,
  why: '计时依据',
  open: '查看详情',
  footer: (vendor, number) => [
    `${vendor} 技术支持。就此问题与我们联系时，请提供编号 ${number}。`,
    '您收到此邮件，是因为您是相关联系人。请在按钮所打开的页面中回复。',
  ],
  notices: {
    confirmation: (f) => ({
      subject: `[${f.number}] 已受理：${f.title}`,
      paragraphs: [
        `您提交的${f.caseWord}已受理，编号为 ${f.number}。今后就此问题来信或来电时，请提供该编号。`,
      ],
    }),
    reply: (f) => ({
      subject: `[${f.number}] ${f.actor} 回复了您：${f.title}`,
      paragraphs: [`${f.actor} 给您写了回复。`],
    }),
    assigned: (f) => ({
      subject: `[${f.number}] 已由 ${f.owner} 接手：${f.title}`,
      paragraphs: [`${f.caseWord} ${f.number} 现由 ${f.owner} 负责。`],
    }),
    reassigned: (f) => ({
      subject: `[${f.number}] 负责人变更为 ${f.owner}：${f.title}`,
      paragraphs: [
        `${f.caseWord} ${f.number} 已转由 ${f.owner} 负责。`,
        ...(f.reason === '' ? [] : [`原因：${f.reason}`]),
      ],
    }),
    'severity-changed': (f) => ({
      subject: `[${f.number}] 严重级别已调整为 ${f.severityAfter}：${f.title}`,
      paragraphs: [
        `我们复核了严重级别：由 ${f.severityBefore} 调整为 ${f.severityAfter}。`,
        ...(f.reason === '' ? [] : [`原因：${f.reason}`]),
      ],
    }),
    'waiting-for-you': (f) => ({
      subject: `[${f.number}] 等待您回复：${f.title}`,
      paragraphs: ['为继续处理，需要您提供以下内容：', f.reason],
    }),
    'solution-proposed': (f) => ({
      subject: `[${f.number}] 问题是否已解决？${f.title}`,
      paragraphs: [`${f.actor} 提出了解决方案。请告诉我们问题是否已经解决。`],
    }),
    closed: (f) => ({
      subject: `[${f.number}] 已关闭：${f.title}`,
      paragraphs: [
        `${f.caseWord} ${f.number} 已关闭：${f.closingWay}。`,
        ...(f.reason === '' ? [] : [f.reason]),
      ],
    }),
    reopened: (f) => ({
      subject: `[${f.number}] 已重新打开：${f.title}`,
      paragraphs: [`${f.caseWord} ${f.number} 已重新打开。`, ...(f.reason === '' ? [] : [f.reason])],
    }),
    'new-message': (f) => ({
      subject: `[${f.number}] ${f.actor} 来信：${f.title}`,
      paragraphs: [`${f.actor} 在 ${f.number} 中写了新消息。`],
    }),
    'milestone-warned': (f) => ({
      subject: `[${f.number}] 即将到期：${f.milestone}`,
      paragraphs: [`${f.number}“${f.title}”的${f.milestone}将于 ${f.due} 到期。`],
    }),
    'milestone-missed': (f) => ({
      subject: `[${f.number}] 已超时：${f.milestone}`,
      paragraphs: [`${f.number}“${f.title}”的${f.milestone}应不晚于 ${f.due} 完成，目前尚未完成。`],
    }),
    'act-done': (f) => ({
      subject: `[${f.number}] ${f.act}：${f.title}`,
      paragraphs: [`${f.caseWord} ${f.number} 已记录：${f.act}。`],
    }),
  },
  other: (f) => ({
    subject: `[${f.number}] ${f.title}`,
    paragraphs: [`${f.caseWord} ${f.number} 有新进展。`],
  }),
  listing: {
    said: (f, count) => ({
      subject: `[${f.number}] ${f.milestone || f.act || f.title}：${count === 0 ? '目前没有' : `共 ${count} 个`}`,
      paragraphs: [],
    }),
    heading: (count) => `目前共有 ${count} 个`,
    none: '目前没有。',
    more: (count) => `另有 ${count} 个未在此列出。`,
    state: (status, since) => `${status}，自 ${since} 起`,
    next: (milestone, due) => `下一期限：${milestone}，${due}`,
    missed: '曾有承诺未按时兑现。',
    status: {
      new: '新建',
      withUs: '处理中',
      waitsForCustomer: '等待客户',
      waitsForVendor: '等待厂商',
      waitsForRelease: '等待版本发布',
      solutionProposed: '已提出解决方案',
      closed: '已关闭',
    },
  },
};
