import { answer } from './answer';
import type { Reply, Request } from './messages';

// Runs beside the page: reading sixty workbooks must not stop anybody from clicking.
addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answer(data.asked).then((given) => {
    const reply: Reply = { id: data.id, answer: given };
    postMessage(reply);
  });
});
