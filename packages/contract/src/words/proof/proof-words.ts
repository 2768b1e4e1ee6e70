import type { Language } from '../../people.ts';

/** What a proof says between its figures. */
export interface ProofWords {
  due(name: string, due: string): string;
  noDue(name: string): string;
  provisional: string;
  promise(amount: string, hours: string, from: string): string;
  roundTheClock: string;
  by(clauses: string): string;
  counted(list: string): string;
  more(days: number): string;
  notCounted(list: string): string;
  outsideHours: string;
  pausedFor(reason: string, span: string): string;
  moved(what: string, before: string, after: string): string;
  nothing: string;
  what: Readonly<Record<string, string>>;
  join(list: readonly string[]): string;
  /** One sentence after the other. */
  sentences(list: readonly string[]): string;
}

export const proofWords: Readonly<Record<Language, ProofWords>> = {
  en: {
    due: (name, due) => `${name} is due ${due}.`,
    noDue: (name) => `${name} has no due time.`,
    provisional: 'The date is provisional: holidays are not decreed so far ahead.',
    promise: (amount, hours, from) => `Promised: ${amount} (${hours}), from ${from}.`,
    roundTheClock: 'around the clock',
    by: (clauses) => `By ${clauses}.`,
    counted: (list) => `Counted: ${list}.`,
    more: (days) => (days === 1 ? 'one more day' : `${days} more days`),
    notCounted: (list) => `Not counted: ${list}.`,
    outsideHours: 'time outside these hours',
    pausedFor: (reason, span) => `${span} (${reason})`,
    moved: (what, before, after) => `${what} moved it from ${before} to ${after}.`,
    nothing: 'no date',
    what: {
      severity: 'A new severity',
      paused: 'A pause',
      resumed: 'The end of a pause',
      restarted: 'A new start',
      reopened: 'The reopening',
      fact: 'What became known',
      edition: 'The move to another edition',
      agreed: 'An agreement',
    },
    join: (list) => list.join('; '),
    sentences: (list) => list.join(' '),
  },
  'zh-CN': {
    due: (name, due) => `${name}的到期时间为 ${due}。`,
    noDue: (name) => `${name}没有到期时间。`,
    provisional: '该日期为暂定：相应的节假日安排尚未公布。',
    promise: (amount, hours, from) => `承诺：${amount}，按“${hours}”计，自 ${from} 起算。`,
    roundTheClock: '全天候',
    by: (clauses) => `依据 ${clauses}。`,
    counted: (list) => `计入：${list}。`,
    more: (days) => `另有 ${days} 天`,
    notCounted: (list) => `不计入：${list}。`,
    outsideHours: '服务时间以外',
    pausedFor: (reason, span) => `${span}（${reason}）`,
    moved: (what, before, after) => `${what}使到期时间由 ${before} 变为 ${after}。`,
    nothing: '无日期',
    what: {
      severity: '严重级别变更',
      paused: '暂停计时',
      resumed: '恢复计时',
      restarted: '重新起算',
      reopened: '重新打开',
      fact: '情况变化',
      edition: '改用另一版指南',
      agreed: '双方商定',
    },
    join: (list) => list.join('；'),
    sentences: (list) => list.join(''),
  },
  ko: {
    due: (name, due) => `${name} 기한은 ${due}입니다.`,
    noDue: (name) => `${name}에는 기한이 없습니다.`,
    provisional: '아직 공휴일이 확정되지 않은 시기이므로 잠정 기한입니다.',
    promise: (amount, hours, from) => `약속: ${amount} (${hours}), ${from}부터.`,
    roundTheClock: '24시간',
    by: (clauses) => `근거: ${clauses}.`,
    counted: (list) => `산입: ${list}.`,
    more: (days) => `그 밖의 ${days}일`,
    notCounted: (list) => `제외: ${list}.`,
    outsideHours: '지원 시간 외',
    pausedFor: (reason, span) => `${span} (${reason})`,
    moved: (what, before, after) => `변경(${what}): ${before} → ${after}.`,
    nothing: '기한 없음',
    what: {
      severity: '심각도 변경',
      paused: '일시 중지',
      resumed: '재개',
      restarted: '다시 시작',
      reopened: '다시 열기',
      fact: '상황 변화',
      edition: '다른 판으로 이동',
      agreed: '합의',
    },
    join: (list) => list.join('; '),
    sentences: (list) => list.join(' '),
  },
};
