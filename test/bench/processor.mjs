// Preloaded into measured processes: tells who started it, when asked, how many microseconds of processor time it has taken.
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
// Asking is no reason to live.
process.channel?.unref();
