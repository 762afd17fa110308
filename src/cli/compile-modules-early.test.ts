import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { compileModulesEarly } from './compile-modules-early';

const HEAD = '(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push([document.currentScript,';

it('puts each module into parentheses, whatever its arguments', () => {
  const code = `${HEAD}1,2,e=>{e.s(["a",0,()=>[x=>x]])},3,(e,t,r)=>{t.exports="),4,e=>{"},5,function(e){}]);`;

  expect(compileModulesEarly(code)).toBe(
    `${HEAD}1,2,(e=>{e.s(["a",0,()=>[x=>x]])}),3,((e,t,r)=>{t.exports="),4,e=>{"}),5,(function(e){})]);`,
  );
});

it('leaves what was done before, and what holds no modules', () => {
  const done = compileModulesEarly(`${HEAD}1,e=>{}]);`);

  expect(compileModulesEarly(done)).toBe(done);
  for (const other of ['', '(()=>{let e;[()=>1].push(()=>2)})()', 'play()', 'x={"a":()=>1}']) {
    expect(compileModulesEarly(other)).toBe(other);
  }
});

it('says the same as before', () => {
  const code = 'seen.push([1,e=>e*2,function(e){return e-1}]);';
  const told: unknown = runInNewContext(
    `const seen=[];${compileModulesEarly(code)}seen[0].slice(1).map((module)=>module(21)).join()`,
  );

  expect(told).toBe('42,20');
});
