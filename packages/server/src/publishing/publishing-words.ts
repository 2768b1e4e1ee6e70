import type { Language } from '@upheld/contract';

/** Words around a published guide that are not the guide's. */
export interface PublishingWords {
  zoneLabel: string;
  show: string;
  notFound: { title: string; text: string };
}

export const publishingWords: Record<Language, PublishingWords> = {
  en: {
    zoneLabel: 'Times for',
    show: 'Show',
    notFound: {
      title: 'There is no such guide here',
      text: 'The address may be mistyped, or the guide is no longer published. Ask whoever gave it to you.',
    },
  },
  'zh-CN': {
    zoneLabel: '时区',
    show: '显示',
    notFound: {
      title: '找不到该支持指南',
      text: '地址可能有误，或者该指南已停止发布。请向提供地址的人核实。',
    },
  },
  ko: {
    zoneLabel: '시간대',
    show: '표시',
    notFound: {
      title: '지원 가이드를 찾을 수 없습니다',
      text: '주소가 잘못되었거나 더 이상 게시되지 않는 가이드일 수 있습니다. 주소를 알려 준 담당자에게 확인해 주세요.',
    },
  },
};

/** Languages by their own names. */
export const languageNames: Record<Language, string> = { en: 'English', 'zh-CN': '简体中文', ko: '한국어' };
