import { sealerOf } from './sealer';

const ours = sealerOf('the key of this installation, long enough');

describe('a sealed text', () => {
  test('is opened by the same key, and looks different each time', async () => {
    const [one, other] = [await ours.seal('hemligt å ä ö'), await ours.seal('hemligt å ä ö')];
    expect(one).not.toBe(other);
    expect(one).not.toContain('hemligt');
    for (const sealed of [one, other]) expect(await ours.open(sealed)).toBe('hemligt å ä ö');
  });

  test('is not opened by another key, nor when it was changed', async () => {
    const sealed = await ours.seal('hemligt');
    expect(await sealerOf('the key of another installation, as long').open(sealed)).toBeNull();
    const parts = sealed.split('.');
    for (const index of parts.keys()) {
      const changed = parts.map((part, at) => (at === index ? `${part.slice(0, -2)}AA` : part)).join('.');
      if (changed !== sealed) expect(await ours.open(changed)).toBeNull();
    }
    for (const text of ['', 'x', 'a.b.c.d.e']) expect(await ours.open(text)).toBeNull();
  });
});
