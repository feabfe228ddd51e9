import { useEffect, useState, useSyncExternalStore, type JSX } from 'react';
import type { Wording } from './context';
import type { KeptSettings } from './settings/settings';
import type { Store } from './store';
import type { LanguageName, Words } from './words/zh-CN';

/** A language with its words: those of the pane and those of the core. */
export interface Spoken {
  readonly language: LanguageName;
  readonly words: Words;
  readonly wording: Wording;
}

/**
 * Draws the pane in the language that is set, and anew in another one as soon as all its words are there. At the start
 * the pane's own words are enough: what the core says is only read after it has said something.
 *
 * @param props.fallback the language of Excel or of the page, where none is set
 * @param props.words at hand, or loaded
 */
export function InLanguage(props: {
  settings: Store<KeptSettings>;
  fallback: LanguageName;
  words: (language: LanguageName) => Words | Promise<Words>;
  wording: (language: LanguageName) => Promise<Wording>;
  draw: (spoken: Spoken) => JSX.Element;
}): JSX.Element | null {
  const { settings, fallback, words: wordsIn, wording: wordingIn, draw } = props;
  const wanted = useSyncExternalStore(settings.subscribe, settings.get).language ?? fallback;
  const [spoken, setSpoken] = useState<Spoken | null>(() => {
    const words = wordsIn(wanted);
    return words instanceof Promise ? null : { language: wanted, words, wording: arriving(wordingIn(wanted)) };
  });
  useEffect(() => {
    if (wanted === spoken?.language) return;
    let superseded = false;
    const loading = wordingIn(wanted);
    void Promise.all([wordsIn(wanted), spoken ? loading : arriving(loading)]).then(([words, wording]) => {
      if (!superseded) setSpoken({ language: wanted, words, wording });
    });
    return () => {
      superseded = true;
    };
  }, [wanted, spoken, wordsIn, wordingIn]);
  useEffect(() => {
    if (spoken) document.documentElement.lang = spoken.language;
  }, [spoken]);
  return spoken && draw(spoken);
}

function arriving(loading: Promise<Wording>): Wording {
  let there: Wording | undefined;
  void loading.then((wording) => {
    there = wording;
  });
  const now = (): Wording => {
    if (!there) throw new Error('wording asked for before it was loaded');
    return there;
  };
  return {
    say: (finding) => now().say(finding),
    missing: (undecided) => now().missing(undecided),
    entry: (rule) => now().entry(rule),
    policyTitle: (name) => now().policyTitle(name),
  };
}
