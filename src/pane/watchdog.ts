/**
 * Tells the user why the pane stays empty: a script that could not be loaded, an error while starting, or ten seconds
 * without a pane. It stands alone and first, so that it works when everything after it is missing.
 */
const PATIENCE_MS = 10_000;

/** The pane replaces this element when it is drawn; as long as it stands, nothing has started. */
const stillStarting = (): boolean => document.getElementById('starting') !== null;

function tell(why: string): void {
  const trouble = document.getElementById('trouble');
  const reason = document.getElementById('trouble-why');
  if (!stillStarting() || trouble === null || reason === null || !trouble.hidden) return;
  reason.textContent = why;
  trouble.hidden = false;
}

window.addEventListener(
  'error',
  (event) => {
    if (event.target instanceof HTMLScriptElement) {
      tell(`没有取得文件：${event.target.src}（a file could not be loaded）`);
    } else if (event instanceof ErrorEvent) {
      tell(`启动时出错：${event.message}（error while starting）`);
    }
  },
  // Loading errors do not bubble; they are only seen on the way down.
  true,
);

setTimeout(
  () => tell('等了 10 秒仍未启动，多半是网络不通或 Excel 版本过低。（no start within 10 seconds）'),
  PATIENCE_MS,
);
