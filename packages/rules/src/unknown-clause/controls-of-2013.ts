/**
 * What became of the 114 controls of the 2013 edition's Annex A, chapter by chapter and group by group, each group's
 * controls in order: `A.6.1.3` is the third of 6.1 and became A.5.5. Two successors are joined by a plus.
 */
const successors: Readonly<Record<string, string>> = {
  '5.1': '5.1 5.1',
  '6.1': '5.2 5.3 5.5 5.6 5.8',
  '6.2': '8.1 6.7',
  '7.1': '6.1 6.2',
  '7.2': '5.4 6.3 6.4',
  '7.3': '6.5',
  '8.1': '5.9 5.9 5.10 5.11',
  '8.2': '5.12 5.13 5.10',
  '8.3': '7.10 7.10 7.10',
  '9.1': '5.15 5.15',
  '9.2': '5.16 5.18 8.2 5.17 5.18 5.18',
  '9.3': '5.17',
  '9.4': '8.3 8.5 5.17 8.18 8.4',
  '10.1': '8.24 8.24',
  '11.1': '7.1 7.2 7.3 7.5 7.6 7.2',
  '11.2': '7.8 7.11 7.12 7.13 7.10 7.9 7.14 8.1 7.7',
  '12.1': '5.37 8.32 8.6 8.31',
  '12.2': '8.7',
  '12.3': '8.13',
  '12.4': '8.15 8.15 8.15 8.17',
  '12.5': '8.19',
  '12.6': '8.8 8.19',
  '12.7': '8.34',
  '13.1': '8.20 8.21 8.22',
  '13.2': '5.14 5.14 5.14 6.6',
  '14.1': '5.8 8.26 8.26',
  '14.2': '8.25 8.32 8.32 8.32 8.27 8.31 8.30 8.29 8.29',
  '14.3': '8.33',
  '15.1': '5.19 5.20 5.21',
  '15.2': '5.22 5.22',
  '16.1': '5.24 6.8 6.8 5.25 5.26 5.27 5.28',
  '17.1': '5.29 5.29 5.29',
  '17.2': '8.14',
  '18.1': '5.31 5.32 5.33 5.34 5.31',
  '18.2': '5.35 5.36 5.36+8.8',
}

/** The controls that took the place of a control of 2013, or of a whole group of them: `6.1.1`, `18.2`. None if it had none. */
export function successorsOf(number: string): readonly string[] {
  const [chapter, group, control] = number.split('.')
  const ofGroup = successors[`${chapter}.${group}`]?.split(' ') ?? []
  const found = control === undefined ? ofGroup : ofGroup.slice(Number(control) - 1, Number(control))
  return [...new Set(found.flatMap((numbers) => numbers.split('+').map((successor) => `A.${successor}`)))]
}
