import fc from 'fast-check'

/** The random values of the tests are the same in every run; `npm run fuzz` draws others, run after run. */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) })

export default fc
