export const usage = `usage:
  ventanilla ask --config help.json [--limit 3] [--explain] [FILE]
  ventanilla guide --config help.json [FILE]
  ventanilla hours [FILE]
  ventanilla deadline [FILE]
  ventanilla check help.json [--json]
Batch commands read JSON lines from FILE or the standard input.`;
