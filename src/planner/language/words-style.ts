import type { Concept, LexiconEntry } from './concept';

const intensity = (level: 'low' | 'medium' | 'high' | 'max'): Concept => ({
  kind: 'intensity',
  intensity: level,
});

/** How hard, for whom, in which form and what for. */
export const STYLE_WORDS: readonly LexiconEntry[] = [
  {
    en: 'beginner; beginners; newbie; novice; starter; just starting; starting out; first time; never exercised; never worked out; never trained; never done; never did; new to; new to fitness; new to exercise; total beginner; absolute beginner; out of shape; not in shape; unfit; not fit; not very fit; couch potato; no experience; just started; starting again; getting back into shape; getting back in shape; get back in shape; getting back into exercise; back to exercise; deconditioned; rookie; noob; first workout; basic; sedentary; getting started; inexperienced; begginer; beginer; never exercise; haven t exercised; have not exercised; not sporty',
    fr: 'debutant; debutante; debutants; debutantes; debute; debuter; grand debutant; niveau debutant; novice; jamais fait de sport; jamais fait; jamais pratique; pas sportif; pas sportive; pas du tout sportif; pas tres sportif; pas tres sportive; sedentaire; reprends le sport; reprendre le sport; reprise du sport; reprise sportive; remise en forme; se remettre au sport; me remettre au sport; remettre au sport; premiere fois; premiere seance; commence le sport; je commence; pas en forme; hors de forme; plus fait de sport depuis; pas fait de sport depuis; sans experience; debutent; niveau 1; niveau facile; niveau zero; peu sportif; peu sportive; en reprise; pas l habitude',
    concept: { kind: 'level', level: 'beginner' },
  },
  {
    en: 'intermediate; fairly fit; reasonably fit; moderately fit; regular exerciser; work out regularly; train regularly; some experience; average fitness; medium level; in decent shape',
    fr: 'intermediaire; intermediaires; niveau moyen; moyennement sportif; sportif regulier; sportive reguliere; m entraine regulierement; entraine regulierement; niveau 2; un peu d experience; assez sportif; assez sportive',
    concept: { kind: 'level', level: 'intermediate' },
  },
  {
    en: 'advanced; expert; athlete; athletes; athletic level; very fit; super fit; pro; professional; elite; experienced; seasoned; in great shape; in very good shape; crossfitter; crossfit; advance level; pro level',
    fr: 'avance; avancee; avances; confirme; confirmee; confirmes; expert; experte; experimente; experimentee; athlete; tres sportif; tres sportive; niveau eleve; haut niveau; bon niveau; niveau 3; tres en forme; crossfit; crossfiteur; aguerri; aguerrie; niveau pro; entraine; entrainee',
    concept: { kind: 'level', level: 'advanced' },
  },
  {
    en: 'senior; seniors; elderly; older adult; older adults; grandma; grandmother; grandpa; grandfather; my nan; retiree; retired; old lady; old man; aging; ageing; pensioner; over 60; over 65; over 70; in my sixties; in my seventies; in my eighties; golden agers',
    fr: 'senior; seniors; personne agee; personnes agees; retraite; retraitee; retraites; mamie; papi; papy; grand mere; grand pere; troisieme age; vieux; vieille; plus de 60 ans; plus de 65 ans; plus de 70 ans; plus tout jeune; plus toute jeune; 3e age; aine; aines',
    concept: { kind: 'older' },
  },
  {
    en: 'gentle; gently; easy; light; lightly; soft; softly; calm; calmly; slow; slowly; relaxed; mild; chill; chilled; low intensity; low key; low effort; effortless; not exhausting; take it easy; easy peasy; very easy; leisurely; restful; smooth; soothing; lazy; easy going; laid back; nothing crazy; nothing too crazy; nothing too hard; nothing too intense; nothing strenuous; hungover; low energy; no energy; tired today; i m tired; i am tired; exhausted today; feeling tired; a bit tired; so tired; recovering from a cold; recovery workout',
    fr: 'doucement; doux; douce; douces; en douceur; tout doux; tranquille; tranquilles; tranquillement; tranquillou; leger; legere; legerement; calme; calmement; facile; faciles; facilement; lent; lente; lentement; mollo; cool; pepere; faible intensite; basse intensite; intensite basse; intensite faible; intensite douce; zen; relax; moderement intense; sans forcer; sans trop forcer; rien de violent; rien de fou; pas trop violent; fatigue aujourd hui; fatiguee aujourd hui; je suis fatigue; je suis fatiguee; creve; crevee; epuise; epuisee; un peu fatigue; un peu fatiguee; gentil; gentille; petite forme; gym douce; sport doux; sans me fatiguer; sans transpirer; pas envie de transpirer; accessible; raplapla; ramollo; pas trop fort',
    concept: intensity('low'),
  },
  {
    en: 'moderate; moderately; medium; medium intensity; moderate intensity; normal intensity; average intensity; steady',
    fr: 'modere; moderee; moyen; moyenne; intensite moyenne; intensite moderee; intensite normale; rythme normal; moderement',
    concept: intensity('medium'),
  },
  {
    en: 'intense; intensely; intensive; hard; tough; challenging; demanding; vigorous; high intensity; sweat; sweaty; sweating; push me; push myself; difficult; killer; energetic; high energy; dynamic; strong intensity; powerful; brutal; really work; make me work; burn me; hardcore; spicy; fast paced; fast; quick paced; heart pumping; pumping; kick my butt; kick my ass; tire me out; exhausting; gruelling; grueling; work hard; explosive; kicks; badass; smash; smash me; savage',
    fr: 'intense; intenses; intensif; intensive; intensement; dur; dure; difficile; costaud; costaude; corse; corsee; exigeant; exigeante; transpirer; transpire; suer; sueur; energique; dynamique; soutenu; soutenue; haute intensite; intensite elevee; intensite haute; forte intensite; bien intense; qui pique; pique; qui fait mal; tonique; tonic; punchy; vigoureux; explosif; explosive; rapide et intense; fort; muscle intense; ca brule; qui brule; bien dur; pousse moi; defouler; me defouler; hard; cracher mes poumons; cardio intense; qui tabasse; vitamine; vitaminee; challenge',
    concept: intensity('high'),
  },
  {
    en: 'all out; max; maximum intensity; maximal; maximum effort; max effort; as hard as possible; beast mode; kill me; destroy me; go hard; to the limit; full throttle; insane; extreme; ultra intense; super intense; very intense; extremely intense; super hard; very hard; flat out; balls to the wall; full power; full gas; to exhaustion; to failure; hardest; full intensity; no mercy; 100 percent; 110 percent; crush me; wreck me; give it everything; everything i ve got',
    fr: 'a fond; a fond les ballons; a bloc; au max; au maximum; maximum; maximale; intensite max; intensite maximale; extreme; ultra intense; super intense; tres intense; hyper intense; a donf; plein gaz; a la limite; jusqu a l epuisement; tue moi; detruis moi; mode warrior; mode bete; tout donner; donner tout; sans pitie; tres dur; super dur; 100 pour cent; 200 pour cent; acheve moi; le plus dur possible; le plus intense possible; me donner a fond; a mort',
    concept: intensity('max'),
  },
  {
    en: 'hiit; hit workout; hitt; interval; intervals; interval training; high intensity interval; high intensity interval training; hiit workout; sprint intervals; hiit style; hi it',
    fr: 'hiit; hitt; fractionne; intervalle; intervalles; par intervalles; en fractionne; entrainement fractionne; hiit cardio',
    concept: { kind: 'format', format: 'hiit' },
  },
  {
    en: 'tabata; tabatas; tabatta; tabata style',
    fr: 'tabata; tabatas; tabatta; mode tabata',
    concept: { kind: 'format', format: 'tabata' },
  },
  {
    en: 'emom; e m o m; every minute on the minute; on the minute; every minute',
    fr: 'emom; chaque minute; toutes les minutes; a la minute',
    concept: { kind: 'format', format: 'emom' },
  },
  {
    en: 'strength sets; straight sets; supersets; superset; sets and reps; lifting; weightlifting; weight lifting; weight training; lift weights; lift; bodybuilding; hypertrophy; heavy sets',
    fr: 'series de renforcement; series de force; supersets; superset; haltero; halterophilie; bodybuilding; hypertrophie; en series; avec des series; series longues',
    concept: { kind: 'format', format: 'strength' },
  },
  {
    en: 'circuit; circuits; circuit training; circuit workout; amrap; bootcamp; boot camp',
    fr: 'circuit; circuits; circuit training; en circuit; amrap; bootcamp',
    concept: { kind: 'format', format: 'circuit' },
  },
  {
    en: 'mobility; flexibility; flexible; supple; limber; limbering; yoga; yoga flow; stretching session; stretch session; stretching routine; stretch routine; full body stretch; stretch flow; mobility flow; range of motion; unwind; before bed; bedtime; wind down; de stress; decompress; loosen up; loosen; loosening; stretch out; release tension; relaxation; rest day; active recovery; recovery; recovery session; recover; mobilise; mobilize; morning stretch; good night; before sleep; joint mobility; stretchy; relaxing; relaxing session; relaxing routine; splits; foam rolling; unstiffen; undo sitting; stress relief; relieve stress; relieving stress; reduce stress; reduce my stress; mobilty; flexability; wake up my joints; breathing; breathwork',
    fr: 'mobilite; souplesse; souple; assouplir; assouplissement; assouplissements; yoga; seance d etirements; seance etirements; seance d etirement; que des etirements; etirements complets; detente; detendre; me detendre; se detendre; relaxation; relaxant; relaxante; relacher; avant de dormir; avant dodo; avant d aller au lit; avant d aller dormir; avant le coucher; avant de me coucher; delier; deverrouiller; deverrouillage; decrasser; recuperation; recup; recuperer; recuperation active; jour de repos; amplitude; derouiller; me derouiller; deraidir; mobilisation; mobiliser; denouer les tensions; relacher les tensions; reveil articulaire; mobilite articulaire; stretching doux; grand ecart; decompresser; destresser; anti stress; mobilitee; respiration',
    concept: { kind: 'format', format: 'mobility' },
  },
  {
    en: 'stretch; stretches; stretching; static stretching; streching; strech; streches',
    fr: 'etirement; etirements; etirer; m etirer; s etirer; etire; stretching; stretch; etirments; etirrements',
    concept: { kind: 'stretch' },
  },
  {
    en: 'strength; strengthen; strengthening; strength training; strength workout; build muscle; build muscles; building muscle; muscle building; gain muscle; muscle gain; put on muscle; toning; tone; toned; tone up; sculpt; sculpting; get stronger; stronger; firm; firm up; resistance training; muscle; muscles; muscular; build strength; bulk; ripped; shredded; jacked; swole; strenght; strengh; power',
    fr: 'force; renforcement; renforcement musculaire; renforcer; renfo; musculation; muscu; muscler; me muscler; muscle; muscles; musculaire; prise de masse; prendre du muscle; prendre de la masse; gagner en force; gagner du muscle; tonifier; tonification; raffermir; galber; sculpter; dessiner; raffermissement; muscul; renforcment; tonus; cuisses fesses; body sculpt; puissance',
    concept: { kind: 'goal', goal: 'strength' },
  },
  {
    en: 'cardio; endurance; stamina; aerobic; aerobics; conditioning; cardiovascular; heart rate; get my heart rate up; heart rate up; get my heart pumping; heart pumping; breathless workout; vo2max; metcon; cardio workout; dance cardio; kardio; cario',
    fr: 'cardio; endurance; souffle; aerobic; aerobie; cardiovasculaire; cardio vasculaire; cardio training; frequence cardiaque; rythme cardiaque; ameliorer mon souffle; resistance cardio; kardio; condition physique; faire monter le coeur; faire monter le cardio; monter en pulsations',
    concept: { kind: 'goal', goal: 'cardio' },
  },
  {
    en: 'lose weight; losing weight; weight loss; lose fat; losing fat; fat loss; burn fat; fat burning; fat burner; burn calories; burning calories; calorie burner; calorie burning; burn; slim; slim down; slimming; shed; shed pounds; shed kilos; get lean; lean; cut; lose belly; lose belly fat; belly fat; burn belly fat; lose some kilos; lose a few kilos; lose pounds; drop weight; drop kilos; leaner; torch calories; melt fat; fat melting; loose weight; burn kcal; weightloss',
    fr: 'perdre du poids; perte de poids; perdre du gras; perte de gras; bruler; bruler des calories; bruler les graisses; bruler du gras; brule graisse; brule graisses; bruleur de graisse; maigrir; mincir; minceur; amincir; affiner; seche; secher; perdre du ventre; perdre des kilos; perdre quelques kilos; eliminer; eliminer les graisses; depenser des calories; calorie; calories; fondre; faire fondre; maigrire; perdre de la graisse; perdre des calories; fonte des graisses; perdre le ventre',
    concept: { kind: 'goal', goal: 'fat-loss' },
  },
  {
    en: 'posture; better posture; hunched; hunching; slouch; slouching; rounded shoulders; sit all day; sitting all day; sit at; sitting at; from sitting; too much sitting; desk job; desk jockey; tech neck; forward head; stand taller; stand straight; stand up straight; all day at my desk; at my desk all day; sitting too much; desk posture; at a desk; at a desk all day; at the computer; in front of a computer; in front of the computer; computer all day; sedentary job; office worker; work from home',
    fr: 'posture; journee assis; journee assise; journee assis devant; maintien; me tenir droit; se tenir droit; tiens mal; voute; voutee; dos rond; epaules enroulees; assis toute la journee; assise toute la journee; reste assis; reste assise; passe mes journees assis; passe mes journees assise; trop assis; assis devant; assise devant; assis au bureau; assise au bureau; assis a mon bureau; assise a mon bureau; devant l ordinateur; devant un ecran; devant l ecran; devant un ordi; devant mon ecran; travail de bureau; teletravail; position assise prolongee; me redresser; se redresser; alignement; au bureau toute la journee; journee au bureau',
    concept: { kind: 'goal', goal: 'posture' },
  },
  {
    en: 'balance; stability; coordination; proprioception',
    fr: 'equilibre; stabilite; coordination; proprioception',
    concept: { kind: 'sport', muscles: ['core', 'glutes'], areas: [] },
  },
  {
    en: 'pilates',
    fr: 'pilates',
    concept: { kind: 'sport', muscles: ['core', 'abs', 'obliques', 'glutes'], areas: ['core'] },
  },
  {
    en: 'running; runner; runners; run; jogging; jog; marathon; half marathon; 10k; 5k; sprinting; sprinter; trail running; hiking; hike; trekking',
    fr: 'course a pied; coureur; coureuse; coureurs; courir; je cours; footing; marathon; semi marathon; trail; sprint; randonnee; randonnees; trek; randonneur; course',
    concept: { kind: 'sport', muscles: ['glutes', 'hamstrings', 'calves'], areas: ['lower-body'] },
  },
  {
    en: 'ski; skiing; skier; ski season; snowboard; snowboarding; skating; ice skating',
    fr: 'ski; skier; skieur; saison de ski; snowboard; sports d hiver; patinage; sports de glisse',
    concept: { kind: 'sport', muscles: ['quads', 'glutes', 'core'], areas: ['lower-body'] },
  },
  {
    en: 'cycling; cyclist; biking; bike; bicycle; mountain biking',
    fr: 'velo; cyclisme; cycliste; vtt',
    concept: { kind: 'sport', muscles: ['quads', 'glutes', 'core'], areas: ['lower-body'] },
  },
  {
    en: 'swimming; swimmer; swim; surfing; surfer; surf; paddle; kayak; rowing',
    fr: 'natation; nageur; nageuse; nager; surf; surfeur; aviron; kayak; paddle',
    concept: { kind: 'sport', muscles: ['lats', 'shoulders', 'core'], areas: ['upper-body'] },
  },
  {
    en: 'climbing; climber; bouldering',
    fr: 'escalade; grimpe; grimpeur; bloc d escalade',
    concept: { kind: 'sport', muscles: ['lats', 'forearms', 'core'], areas: ['upper-body'] },
  },
  {
    en: 'golf; golfer',
    fr: 'golf; golfeur',
    concept: { kind: 'sport', muscles: ['core', 'obliques', 'glutes'], areas: ['core'] },
  },
  {
    en: 'soccer; football; footballer; basketball; basket; rugby; handball; hockey; volleyball; tennis; badminton; padel; squash; martial arts; judo; dance; dancing; dancer',
    fr: 'foot; football; footballeur; basket; basketball; rugby; handball; hockey; volley; volleyball; tennis; badminton; padel; squash; judo; arts martiaux; danse; danseur; danseuse',
    concept: { kind: 'sport', muscles: ['quads', 'glutes', 'core'], areas: ['lower-body', 'core'] },
  },
  {
    en: 'warm up; warmup; warming up; warm up routine; warm me up',
    fr: 'echauffement; echauffements; echauffer; m echauffer; warm up; mise en route; echaufement; echauffment',
    concept: { kind: 'warm-up' },
  },
  {
    en: 'cool down; cooldown; cooling down',
    fr: 'retour au calme; retour a la calme; cool down',
    concept: { kind: 'cool-down' },
  },
  {
    en: 'quick; short; express; super quick; super short; lunch break; coffee break; snack workout; speedy; fast one; real quick; micro workout; mini workout; little time; no time; not much time; in a hurry; in a rush; busy',
    fr: 'rapide; rapidement; court; courte; express; vite fait; pause dejeuner; pause cafe; petite seance; mini seance; peu de temps; pas beaucoup de temps; pas le temps; presse; pressee; vite; rapidos; eclair',
    concept: { kind: 'length', seconds: 600 },
  },
  {
    en: 'long; long session; long workout; lots of time; plenty of time',
    fr: 'longue; longue seance; long; beaucoup de temps; seance longue; tout mon temps',
    concept: { kind: 'length', seconds: 2700 },
  },
  {
    en: 'in french; french please; en francais',
    fr: 'en francais; in french',
    concept: { kind: 'language', language: 'fr' },
  },
  {
    en: 'in english; english please; en anglais',
    fr: 'en anglais; in english',
    concept: { kind: 'language', language: 'en' },
  },
];
