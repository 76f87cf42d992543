// A stage of npm test: timed, counted, its output shown when it fails.
const counts = { passed: 0, failed: 0 };

/** What all stages so far add up to. */
export const total = () => ({ ...counts });

/**
 * Runs one stage and prints a line about it. A stage counts one, unless it answers its own `counted`;
 * an error fails it and is shown, and the run goes on.
 */
export async function runStage({ name, run }) {
  const begun = performance.now();
  try {
    const answer = await run();
    const { passed, failed } = answer?.counted ?? { passed: 1, failed: 0 };
    note({ name, passed, failed, begun, output: answer?.output });
    return answer;
  } catch (error) {
    note({ name, passed: 0, failed: 1, begun, output: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

/** Two at a time: the machine has at least two cores, and each stage uses one. */
export async function inPairs(stages) {
  const waiting = [...stages];
  const next = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) await runStage(stage);
  };
  await Promise.all([next(), next()]);
}

function note({ name, passed, failed, begun, output }) {
  counts.passed += passed;
  counts.failed += failed;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const verdict = failed === 0 ? '✓' : '✗';
  const tally = passed + failed === 1 ? '' : `  ${passed} passed, ${failed} failed`;
  process.stdout.write(`${verdict} ${name}  ${seconds} s${tally}\n`);
  if (failed > 0 && output) process.stdout.write(`${indent(output)}\n`);
}

const indent = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
