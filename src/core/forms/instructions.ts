/**
 * Whether a text is the printed instruction or placeholder of a template, left standing: it says what to write, not
 * what is. `对照年度目标，说明…（100字以内）`, `≥**%`, `XX个`, `……`.
 */
export function isInstruction(squeezed: string): boolean {
  if (squeezed === '') return false;
  if (/\d{2,4}字(?:以内|以下|左右|之内|以上)|不(?:超过|少于)\d{2,4}字/.test(squeezed)) return true;
  if (/^[([](?:请|此处|填写|填报|说明|简述|概述|对照|结合)[^()]*[)\]]$/.test(squeezed)) return true;
  if (
    /^(?:请|此处)(?:在此处?)?(?:简要|如实|逐项|逐条|认真|具体)?(?:填写|填报|输入|说明|简述|描述|概述|列明)/.test(
      squeezed,
    )
  )
    return true;
  return isPlaceholder(squeezed);
}

/** Only operators, stars or crosses and a unit: nothing was filled in. */
function isPlaceholder(squeezed: string): boolean {
  return /^(?:[≥≤＞＜><=约]|>=|<=|不少于|不低于|不超过)?(?:[*_×]{1,}|[xX]{2,})(?:[%\p{Script=Han}/]{0,6})$/u.test(
    squeezed,
  );
}

/** A cell of the empty template in the name column: `指标1`, `指标2：`, `……`, `1、`. */
export function isStub(squeezed: string): boolean {
  return (
    /^(?:(?:指标[\dnN一二三四五六七八九十]{0,3}|三级指标\d{1,2})[:：.、]?|\.{2,}|。{2,}|…+|[·•]{2,}|\(?\d{1,2}[)、.:])$/.test(
      squeezed,
    ) || isInstruction(squeezed)
  );
}
