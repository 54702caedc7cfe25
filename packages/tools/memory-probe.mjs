// Loaded into the service before it starts: tells its parent the heap that is left after garbage has been collected.
process.on('message', () => {
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
// Does not keep the service running.
process.channel?.unref();
