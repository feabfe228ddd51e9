import { useEffect, useState, useSyncExternalStore, type JSX } from 'react';
import type { Wording } from './context';
import type { KeptSettings } from './settings/settings';
import type { Store } from './store';
import type { LanguageName } from './words/zh-CN';

interface Spoken {
  readonly language: LanguageName;
  readonly wording: Wording;
}

/**
 * Draws the pane in the language that is set, and anew in another one as soon as the core's sentences in it are there.
 *
 * @param props.fallback the language of Excel or of the page, where none is set
 */
export function InLanguage(props: {
  settings: Store<KeptSettings>;
  fallback: LanguageName;
  load: (language: LanguageName) => Promise<Wording>;
  draw: (spoken: Spoken) => JSX.Element;
}): JSX.Element {
  const { settings, fallback, load, draw } = props;
  const wanted = useSyncExternalStore(settings.subscribe, settings.get).language ?? fallback;
  const [spoken, setSpoken] = useState<Spoken>(() => ({ language: wanted, wording: arriving(load(wanted)) }));
  useEffect(() => {
    if (wanted === spoken.language) return;
    let superseded = false;
    void load(wanted).then((wording) => {
      if (!superseded) setSpoken({ language: wanted, wording });
    });
    return () => {
      superseded = true;
    };
  }, [wanted, spoken, load]);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken]);
  return draw(spoken);
}

/** A finding is only there after the core said it, and the core's sentences come with it. */
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
