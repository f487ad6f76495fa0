import { probe } from './probe';

describe('a question to somebody who may be away', () => {
  test('is answered', async () => {
    expect(await probe(async () => 1, 1000)()).toBe(1);
  });

  test('has no answer when it fails, and is put again the next time', async () => {
    const answers = [Promise.reject(new Error('away')), Promise.resolve(2)];
    const ask = probe(() => answers.shift() ?? Promise.resolve(0), 1000);
    expect([await ask(), await ask()]).toEqual([null, 2]);
  });

  test('has no answer in time, and is not put a second time meanwhile', async () => {
    let put = 0;
    let answer: (value: number) => void = () => undefined;
    const ask = probe(() => {
      put += 1;
      return new Promise<number>((resolve) => {
        answer = resolve;
      });
    }, 10);
    expect([await ask(), await ask(), put]).toEqual([null, null, 1]);
    const third = ask();
    answer(3);
    expect(await third).toBe(3);
  });
});
