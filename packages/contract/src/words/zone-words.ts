import type { Language } from '../people.ts';

/**
 * The city by which people know a zone. `Intl` has no names of cities, so the zones of the shipped guides and of the
 * larger support centres are listed; any other zone is named by the last part of its id.
 */
const cities: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'Asia/Shanghai': { en: 'Beijing', 'zh-CN': '北京', ko: '베이징' },
  'Asia/Seoul': { en: 'Seoul', 'zh-CN': '首尔', ko: '서울' },
  'Asia/Tokyo': { en: 'Tokyo', 'zh-CN': '东京', ko: '도쿄' },
  'Asia/Singapore': { en: 'Singapore', 'zh-CN': '新加坡', ko: '싱가포르' },
  'Europe/Berlin': { en: 'Berlin', 'zh-CN': '柏林', ko: '베를린' },
  'Europe/London': { en: 'London', 'zh-CN': '伦敦', ko: '런던' },
  'America/Los_Angeles': { en: 'Los Angeles', 'zh-CN': '洛杉矶', ko: '로스앤젤레스' },
  'America/Chicago': { en: 'Chicago', 'zh-CN': '芝加哥', ko: '시카고' },
  'America/New_York': { en: 'New York', 'zh-CN': '纽约', ko: '뉴욕' },
  'Etc/UTC': { en: 'UTC', 'zh-CN': 'UTC', ko: 'UTC' },
  UTC: { en: 'UTC', 'zh-CN': 'UTC', ko: 'UTC' },
};

export function zoneWords(zone: string, language: Language): string {
  return cities[zone]?.[language] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
