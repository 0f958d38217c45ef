// In: a message. Out: this process's memory; loaded before a bot with `--import`.
process.on('message', () => process.send(process.memoryUsage.rss()));
