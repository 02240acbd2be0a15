/** Lengths of time after which something is paid or counted anew, and their English words. */
export const EVERY: Readonly<Record<string, string>> = {
  年: 'year',
  月: 'month',
  周: 'week',
  週: 'week',
  天: 'day',
  日: 'day',
};

/** How often something is paid or counted anew, where the words in front of a number say it: 月 of 每月每人; empty where they do not. */
export function everyIn(words: string): string {
  return [...words.matchAll(/每(?:一?[个個])?([年月周週天日])(?!前)/g)].pop()?.[1] ?? '';
}

/** The words of a phrase in front of its number: 最高每生每年 of 最高每生每年1600元. */
export function beforeDigits(phrase: string): string {
  return phrase.split(/\d/, 1)[0] ?? '';
}
