/** `43.2`, `43.2万元`: an amount in the place where words are asked for. */
export const isOnlyNumber = (text: string): boolean =>
  /^[\d.,]+(?:亿元|万元|元|%|分)?$/.test(text.normalize('NFKC').replace(/\s+/g, ''));
