import { built } from './built.mjs';

const assessments = 600_000;

/** Whole verdicts a second from raw dossiers of the demo, on one core; the baseline reads the same dossiers as JSON. */
export async function assessRate(root) {
  return [measure(root, 200), measure(root, 20_000)];
}

/** Over the demo's own applications, and over so many that a processor's caches do not hold them. */
function measure(root, distinct) {
  const { compilePolicy, assess } = built(root, 'shared/assessment');
  const { policies } = built(root, 'database/seed');
  const { demoApplication, demoRounds } = built(root, 'database/demo');
  const [content] = policies();
  const compiled = compilePolicy(content, `sha256:${'0'.repeat(64)}`);
  const asOf = new Map(demoRounds().map((round) => [round.code, round.cutOffOn]));
  const cases = Array.from({ length: distinct }, (_, index) => {
    const { level, direction, dossier, roundCode } = demoApplication(index, 40);
    return { level, direction, dossier, asOf: asOf.get(roundCode) };
  });
  const texts = cases.map((one) => JSON.stringify(one));
  const rounds = assessments / distinct;
  const assessing = best(rounds, cases, (one) => assess(compiled, one).requirements.length);
  const parsing = best(rounds, texts, (text) => JSON.parse(text).level.length);
  return `${whole(assessing)} verdicts a second over ${whole(distinct)} dossiers (best of ${rounds} rounds); JSON.parse of the same ${whole(parsing)} a second: ratio ${(assessing / parsing).toFixed(2)}`;
}

let kept = 0;

function best(rounds, items, work) {
  let most = 0;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.hrtime.bigint();
    // What is computed is used, so that it cannot be left out.
    for (const item of items) kept = (kept + work(item)) % 1_000_000;
    most = Math.max(most, (items.length * 1e9) / Number(process.hrtime.bigint() - before));
  }
  return most;
}

export function whole(number) {
  return String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ' ');
}
