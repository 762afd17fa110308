import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../catalog/catalog';
import { readRequest } from './read-request';

const read = (text: string) => readRequest(text, CATALOG).constraints;

describe('time', () => {
  it.each([
    ['20 minutes', 1200],
    ['20min', 1200],
    ["20'", 1200],
    ['20 mn', 1200],
    ['twenty-five minutes', 1500],
    ['vingt-cinq minutes', 1500],
    ['soixante-quinze minutes', 4500],
    ['quatre-vingt-dix minutes', 5400],
    ['half an hour', 1800],
    ['une demi-heure', 1800],
    ['1/2 heure', 1800],
    ['a quarter of an hour', 900],
    ['trois quarts d’heure', 2700],
    ['1h15', 4500],
    ['1 h', 3600],
    ['une heure et demie', 5400],
    ['an hour and a half', 5400],
    ['1.5 hours', 5400],
    ['1,5 heure', 5400],
    ['20-30 min', 1500],
    ['20 à 30 minutes', 1500],
    ['10 or 15 minutes', 900],
    ['20 minuts', 1200],
    ['20 mintues', 1200],
    ['no more than 15 minutes', 900],
    ['quick workout', 600],
    ['abs 15', 900],
    ['I’m 70 years old', undefined],
    ['j’ai 45 ans', undefined],
    ['at 7 am', undefined],
    ['à 18h', undefined],
    ['3 times a week', undefined],
    ['haltères de 10 kg', undefined],
  ])('%s', (text, seconds) => {
    expect(read(text).durationSeconds).toBe(seconds);
  });

  it('tells work and rest, rounds and exercises from the whole', () => {
    expect(read('20 min, 40/20')).toMatchObject({
      durationSeconds: 1200,
      workSeconds: 40,
      restSeconds: 20,
    });
    expect(read('3 tours de 5 exercices, 30 s d’effort 15 s de repos')).toMatchObject({
      rounds: 3,
      exerciseCount: 5,
      workSeconds: 30,
      restSeconds: 15,
    });
    expect(read('30 minutes dont 5 minutes d’échauffement')).toMatchObject({
      durationSeconds: 1800,
      warmUpSeconds: 300,
    });
  });

  it('knows a body from a dumbbell', () => {
    expect(read('je pèse 82 kg, haltères de 5 kg').bodyMassKg).toBe(82);
    expect(read('haltères de 12 kg').bodyMassKg).toBeUndefined();
    expect(read('180 lbs').bodyMassKg).toBe(82);
  });
});

describe('conditions', () => {
  it.each([
    ['my knees hurt', ['knee']],
    ['bad knees and wrists', ['knee', 'wrist']],
    ['mal aux genoux, au dos et à l’épaule', ['knee', 'lower-back', 'shoulder']],
    ['genou fragile', ['knee']],
    ['without hurting my neck', ['neck']],
    ['sans forcer sur les poignets', ['wrist']],
    ['nothing that stresses my ankles', ['ankle']],
    ['enceinte de 4 mois', ['pregnancy']],
    ['de la tension', ['hypertension']],
    ['sciatica', ['lower-back']],
    ['canal carpien', ['wrist']],
    ['ménage mes hanches', ['hip']],
    ['mal au genuo', ['knee']],
    ['no knee pain', undefined],
    ['pas mal aux genoux', undefined],
    ['no injuries', undefined],
    ['renforcer le dos', undefined],
  ])('%s', (text, conditions) => {
    expect(read(text).conditions?.toSorted()).toEqual(conditions?.toSorted());
  });

  it('keeps what hurts apart from what is to be trained', () => {
    const wishes = read('work my abs, my lower back hurts');
    expect(wishes).toMatchObject({ conditions: ['lower-back'], focusAreas: ['core'] });
    expect(wishes.focusMuscles).not.toContain('lower-back');
  });
});

describe('denials', () => {
  it('reach as far as a list does', () => {
    const { refused = [], wanted = [] } = read('no burpees, lunges or planks, but push-ups');
    expect(refused).toEqual(expect.arrayContaining(['burpees', 'reverse-lunges', 'plank']));
    expect(wanted).toEqual(['push-ups']);
    expect(read('pas de burpees et des pompes').wanted).toEqual(['push-ups']);
  });

  it.each([
    ['no jumping', { lowImpact: true }],
    ['sans saut', { lowImpact: true }],
    ['thin walls', { quiet: true }],
    ['sans faire de bruit', { quiet: true }],
    ['no equipment', { equipment: [] }],
    ['sans matériel sauf un tapis', { equipment: ['mat'] }],
    ['just a mat', { equipment: ['mat'] }],
    ['no legs', { refusedAreas: ['lower-body'] }],
    ['not too hard', { intensity: 'low' }],
    ['pas débutant', { level: 'intermediate' }],
    ['rien au sol', { positions: ['standing', 'seated'] }],
    ['no warm-up', { warmUp: false }],
  ])('%s', (text, wishes) => {
    expect(read(text)).toMatchObject(wishes);
  });

  it('a wall that is thin is no equipment, and a wall that is there is', () => {
    expect(read('thin walls, 10 min').equipment).toBeUndefined();
    expect(read('I only have a wall').equipment).toEqual(['wall']);
  });
});

describe('language', () => {
  it.each([
    ['HIIT 12 minutes à fond', 'fr'],
    ['legs 25min kettlebell', 'en'],
    ['tabata 20 minutes', 'en'],
    ['abdos 15', 'fr'],
    ['séance de yoga', 'fr'],
    ['20 minutes of legs, in French please', 'fr'],
  ])('%s', (text, language) => {
    expect(read(text).language).toBe(language);
  });
});

describe('red flags', () => {
  it.each([
    ['chest pain', ['chest-pain']],
    ['douleur dans la poitrine', ['chest-pain']],
    ['I passed out last week', ['fainting']],
    ['vertiges', ['fainting']],
    ['essoufflée même au repos', ['breathless-at-rest']],
    ['operated on my back last month', ['surgery']],
    ['opération du genou il y a 10 ans', []],
    ['no chest pain', []],
    ['sore chest from push-ups', []],
    ['tight chest and shoulders', []],
    ['cardiaque : améliorer ma fréquence cardiaque', ['heart']],
    ['get my heart rate up', []],
  ])('%s', (text, flags) => {
    expect(readRequest(text, CATALOG).redFlags).toEqual(flags);
  });
});

it('survives anything', () => {
  for (const text of [
    '',
    ' ',
    '💪💪',
    '(((',
    '0 minutes',
    '999999 min',
    '-5 min',
    'a'.repeat(10_000),
    '20 20 20 20',
  ])
    expect(() => readRequest(text, CATALOG)).not.toThrow();
});
