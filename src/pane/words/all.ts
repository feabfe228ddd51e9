import { en } from './en';
import { zhCN, type LanguageName, type Words } from './zh-CN';

/** The pane's words in each language. */
export const WORDS: Readonly<Record<LanguageName, Words>> = { 'zh-CN': zhCN, en };
