// Loaded before Next in every process of its family: a process whose parent is gone ends, however the parent ended.
if (process.connected) {
  process.on('disconnect', () => process.exit(1))
  // To listen keeps a process alive. Ours has to end when its work is done; Next's own workers live on their channel.
  if (process.ppid === Number(process.env.ARTICLE_THREE_SUPERVISOR)) process.channel?.unref()
}
