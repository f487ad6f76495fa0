/** One line over all isolation tests, from the lines that each of them has left. */
export function isolationSummary(lines) {
  const sum = (pattern) => {
    const found = [...lines.matchAll(pattern)];
    return [1, 2].map((group) => found.reduce((total, match) => total + Number(match[group]), 0));
  };
  const [attempts, leaks] = sum(/(?:attempts|checks) (\d+), leaks (\d+)$/gm);
  const [caught, planted] = sum(/planted bugs caught (\d+) of (\d+)$/gm);
  return `attempts ${attempts}, leaks ${leaks}, planted bugs caught ${caught} of ${planted}\n`;
}
