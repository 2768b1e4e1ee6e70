import type { MailWords } from './mail-words.ts';

export const ko: MailWords = {
  caseWord: '케이스',
  supportTeam: '기술 지원팀',
  greeting: (name) => `${name} 님, 안녕하세요.`,
  promised: '약속드린 기한',
  by: (due) => `${due}까지`,
  why: '기한 산정 근거',
  open: '자세히 보기',
  footer: (vendor, number) => [
    `${vendor} 기술 지원. 이 문제로 연락하실 때는 번호 ${number}번을 알려 주세요.`,
    '담당 연락처로 등록되어 있어 이 메일을 보내 드립니다. 답변은 버튼으로 열리는 화면에 남겨 주세요.',
  ],
  notices: {
    confirmation: (f) => ({
      subject: `[${f.number}] 접수되었습니다: ${f.title}`,
      paragraphs: [
        `요청하신 내용이 ${f.number}번 ${f.caseWord}로 접수되었습니다. 이 건으로 연락하실 때는 번호를 알려 주세요.`,
      ],
    }),
    reply: (f) => ({
      subject: `[${f.number}] ${f.actor} 님의 답변: ${f.title}`,
      paragraphs: [`${f.actor} 님이 답변을 남겼습니다.`],
    }),
    assigned: (f) => ({
      subject: `[${f.number}] 담당자 배정: ${f.title}`,
      paragraphs: [`${f.number}번 ${f.caseWord}의 담당자: ${f.owner}`],
    }),
    reassigned: (f) => ({
      subject: `[${f.number}] 담당자 변경: ${f.title}`,
      paragraphs: [
        `${f.number}번 ${f.caseWord}의 담당자가 바뀌었습니다. 새 담당자: ${f.owner}`,
        ...(f.reason === '' ? [] : [`사유: ${f.reason}`]),
      ],
    }),
    'severity-changed': (f) => ({
      subject: `[${f.number}] 심각도 변경(${f.severityAfter}): ${f.title}`,
      paragraphs: [
        `심각도를 검토했습니다. 변경 전: ${f.severityBefore}, 변경 후: ${f.severityAfter}`,
        ...(f.reason === '' ? [] : [`사유: ${f.reason}`]),
      ],
    }),
    'waiting-for-you': (f) => ({
      subject: `[${f.number}] 회신을 기다리고 있습니다: ${f.title}`,
      paragraphs: ['계속 처리하려면 다음 내용이 필요합니다.', f.reason],
    }),
    'solution-proposed': (f) => ({
      subject: `[${f.number}] 해결되었는지 확인해 주세요: ${f.title}`,
      paragraphs: [`${f.actor} 님이 해결안을 제시했습니다. 문제가 해결되었는지 알려 주세요.`],
    }),
    closed: (f) => ({
      subject: `[${f.number}] 종료되었습니다: ${f.title}`,
      paragraphs: [
        `${f.number}번 ${f.caseWord} 처리가 종료되었습니다. 종료 사유: ${f.closingWay}`,
        ...(f.reason === '' ? [] : [f.reason]),
      ],
    }),
    reopened: (f) => ({
      subject: `[${f.number}] 다시 열렸습니다: ${f.title}`,
      paragraphs: [
        `${f.number}번 ${f.caseWord} 처리를 다시 시작합니다.`,
        ...(f.reason === '' ? [] : [f.reason]),
      ],
    }),
    'new-message': (f) => ({
      subject: `[${f.number}] ${f.actor} 님의 새 메시지: ${f.title}`,
      paragraphs: [`${f.actor} 님이 ${f.number}번에 메시지를 남겼습니다.`],
    }),
    'milestone-warned': (f) => ({
      subject: `[${f.number}] 기한 임박: ${f.milestone}`,
      paragraphs: [`${f.number}번 “${f.title}”, ${f.milestone} 기한: ${f.due}`],
    }),
    'milestone-missed': (f) => ({
      subject: `[${f.number}] 기한 초과: ${f.milestone}`,
      paragraphs: [
        `${f.number}번 “${f.title}”, ${f.milestone} 기한(${f.due})이 지났으나 아직 이행되지 않았습니다.`,
      ],
    }),
    'act-done': (f) => ({
      subject: `[${f.number}] ${f.act}: ${f.title}`,
      paragraphs: [`${f.caseWord} ${f.number}번에 다음 내용이 기록되었습니다: ${f.act}`],
    }),
  },
  other: (f) => ({
    subject: `[${f.number}] ${f.title}`,
    paragraphs: [`${f.number}번 ${f.caseWord}에 새 소식이 있습니다.`],
  }),
  listing: {
    said: (f, count) => ({
      subject: `[${f.number}] ${f.milestone || f.act || f.title}: ${count === 0 ? '해당 없음' : `${count}건`}`,
      paragraphs: [],
    }),
    heading: (count) => `현재 ${count}건이 진행 중입니다`,
    none: '현재 해당하는 건이 없습니다.',
    more: (count) => `이 밖에 ${count}건이 더 있습니다.`,
    state: (status, since) => `${status} (${since}부터)`,
    next: (milestone, due) => `다음 기한: ${milestone}, ${due}`,
    missed: '지키지 못한 약속이 있습니다.',
    status: {
      new: '신규',
      withUs: '처리 중',
      waitsForCustomer: '고객 회신 대기',
      waitsForVendor: '제조사 대기',
      waitsForRelease: '릴리스 대기',
      solutionProposed: '해결안 제시됨',
      closed: '종료됨',
    },
  },
};
