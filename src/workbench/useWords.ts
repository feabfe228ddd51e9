import { createContext, use } from 'react';
import type { Words } from '../pane/words/zh-CN';
import type { WorkbenchWords } from './words/zh-CN';

/** The page's words and the pane's. */
export interface AllWords {
  readonly workbench: WorkbenchWords;
  readonly pane: Words;
}

const WordsContext = createContext<AllWords | null>(null);

export const WordsProvider = WordsContext.Provider;

export function useWords(): AllWords {
  const words = use(WordsContext);
  if (!words) throw new Error('useWords outside of a WordsProvider');
  return words;
}
