import type { Language } from '@upheld/contract';
import { en } from './en.ts';
import { ko } from './ko.ts';
import type { MailWords } from './mail-words.ts';
import { zhCN } from './zh-cn.ts';

/** The mails' sentences by language. */
export const mailWords: Readonly<Record<Language, MailWords>> = { en, 'zh-CN': zhCN, ko };
