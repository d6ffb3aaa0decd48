/**
 * A WebSocket that says when it opens and closes. The Direct Line client keeps
 * reporting "online" while its socket is down, so the page has to look itself.
 */
export function observedSocket(onOpen: () => void, onClose: () => void): typeof WebSocket {
  return class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      this.addEventListener('open', onOpen);
      this.addEventListener('close', onClose);
    }
  };
}
