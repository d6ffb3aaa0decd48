declare module 'xhr2' {
  /** A browser's XMLHttpRequest for Node. */
  const XMLHttpRequest: new () => unknown;
  export default XMLHttpRequest;
}
