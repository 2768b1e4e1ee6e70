import type { Language } from '../people.ts';

/** What people call a zone, where `Intl` has no city for it. Unknown zones show the last part of their IANA name. */
const cities: Record<string, readonly [en: string, zh: string, ko: string]> = {
  'Asia/Shanghai': ['Beijing', '北京', '베이징'],
  'Asia/Hong_Kong': ['Hong Kong', '香港', '홍콩'],
  'Asia/Taipei': ['Taipei', '台北', '타이베이'],
  'Asia/Seoul': ['Seoul', '首尔', '서울'],
  'Asia/Tokyo': ['Tokyo', '东京', '도쿄'],
  'Asia/Singapore': ['Singapore', '新加坡', '싱가포르'],
  'Asia/Kolkata': ['India', '印度', '인도'],
  'Australia/Sydney': ['Sydney', '悉尼', '시드니'],
  'Europe/London': ['London', '伦敦', '런던'],
  'Europe/Dublin': ['Dublin', '都柏林', '더블린'],
  'Europe/Paris': ['Paris', '巴黎', '파리'],
  'Europe/Berlin': ['Berlin', '柏林', '베를린'],
  'Europe/Amsterdam': ['Amsterdam', '阿姆斯特丹', '암스테르담'],
  'America/New_York': ['New York', '纽约', '뉴욕'],
  'America/Chicago': ['Chicago', '芝加哥', '시카고'],
  'America/Denver': ['Denver', '丹佛', '덴버'],
  'America/Los_Angeles': ['Los Angeles', '洛杉矶', '로스앤젤레스'],
  'America/Sao_Paulo': ['São Paulo', '圣保罗', '상파울루'],
  UTC: ['UTC', 'UTC', 'UTC'],
  'Etc/UTC': ['UTC', 'UTC', 'UTC'],
};

const column: Record<Language, 0 | 1 | 2> = { en: 0, 'zh-CN': 1, ko: 2 };

/** `Asia/Shanghai` in Korean gives `베이징`. */
export function zoneCity(zone: string, language: Language): string {
  return cities[zone]?.[column[language]] ?? zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}

/** Zones that have a name in words, for choosing from. */
export const namedZones: readonly string[] = Object.keys(cities).filter((zone) => zone !== 'Etc/UTC');
