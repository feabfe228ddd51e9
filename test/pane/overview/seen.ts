/** jsdom lays nothing out: gives the scrolling element a height and every row its own, so that rows are drawn. */
export function seen(height: number): void {
  const heightOf = function (this: Element): number {
    return this.tagName === 'TR' ? 49 : height;
  };
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(heightOf);
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(heightOf);
}
