import { endOnClose } from '../../src/pane/endOnClose';
import { settle } from './setting';

test('a session ends when its page closes, and not before', async () => {
  const page = new EventTarget();
  let ended = 0;
  endOnClose(
    Promise.resolve(() => void (ended += 1)),
    page,
  );
  await settle();
  expect(ended).toBe(0);
  page.dispatchEvent(new Event('pagehide'));
  await settle();
  expect(ended).toBe(1);
});

test('a session that could not begin is no trouble when the page closes', async () => {
  const page = new EventTarget();
  endOnClose(Promise.reject(new Error('busy')), page);
  page.dispatchEvent(new Event('pagehide'));
  await settle();
});
