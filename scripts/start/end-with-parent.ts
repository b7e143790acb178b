// Loaded before Next in every process of its family: a process whose parent is gone ends, however the parent ended.
// The channel alone keeps nothing alive.
if (process.connected) {
  process.on('disconnect', () => process.exit(1))
  process.channel?.unref()
}
