declare module '*.css';

/** Built into the page as a `data:` address: the page asks for nothing over the network. */
declare module '*.xlsx' {
  const address: string;
  export default address;
}
