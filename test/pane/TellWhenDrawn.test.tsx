import { render, screen } from '@testing-library/react';
import { TellWhenDrawn } from '../../src/pane/TellWhenDrawn';

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test('tells once, after its children stand in the page', async () => {
  const seen: boolean[] = [];
  const tell = (): void => void seen.push(screen.queryByText('面板') !== null);
  const drawn = (): React.JSX.Element => <TellWhenDrawn tell={tell}>面板</TellWhenDrawn>;
  const { rerender } = render(drawn());
  expect(seen).toEqual([]);
  await turn();
  rerender(drawn());
  await turn();
  expect(seen).toEqual([true]);
});

test('does not tell of what was taken away before', async () => {
  let told = false;
  const { unmount } = render(<TellWhenDrawn tell={() => (told = true)}>面板</TellWhenDrawn>);
  unmount();
  await turn();
  expect(told).toBe(false);
});
