import { built } from './built.mjs';

const distinct = 20_000;
const rounds = 10;

/** Whole verdicts a second from raw dossiers of the demo, on one core; the baseline reads the same dossiers as JSON. */
export async function assessRate(root) {
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
  let kept = 0;
  const assessing = perSecond(cases, (one) => (kept += assess(compiled, one).requirements.length));
  const parsing = perSecond(texts, (text) => (kept += JSON.parse(text).level.length));
  const findings = kept > 0;
  return [
    `${whole(assessing)} verdicts a second (best of ${rounds}), ${whole(parsing)} JSON.parse of the same dossiers: ratio ${(assessing / parsing).toFixed(2)}${findings ? '' : ' !'}`,
  ];
}

function perSecond(items, work) {
  let best = 0;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.hrtime.bigint();
    for (const item of items) work(item);
    const seconds = Number(process.hrtime.bigint() - before) / 1e9;
    best = Math.max(best, items.length / seconds);
  }
  return best;
}

export function whole(number) {
  return String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ' ');
}
