/** Loaded into the program by `--import`: a bug somewhere, over and over once it is started. */
setInterval(() => {
  const isStarted = process.listenerCount('SIGTERM') > 0;
  if (isStarted) void Promise.reject(new Error('a rejection of the test'));
}, 50).unref();
