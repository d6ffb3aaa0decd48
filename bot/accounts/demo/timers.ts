/** Calls back once after a while; returns what takes it back. Passed in so that tests wait for nothing. */
export interface Timers {
  after(ms: number, callback: () => void): () => void;
}

/** The machine's own. Does not keep the process alive. */
export const systemTimers: Timers = {
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
