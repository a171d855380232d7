const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/gu;

/**
 * Leaves Chinese out, which the pictures have no font for; on the page it is there.
 *
 * A comma before it and brackets around it go with it: "Yitu (with Lin Chenxi, 林晨曦)" becomes "Yitu (with Lin Chenxi)".
 */
export function withoutChinese(text: string): string {
  return text
    .replace(CHINESE, '\u0000')
    .replace(/[,;]?\s*\u0000(\s*\u0000)*/g, '')
    .replace(/\s*\(\s*\)/g, '')
    .trim();
}
