//! Taking times: everybody in turn, so that a busy moment of the machine falls on all alike.

use std::time::Instant;

/// Something that is timed over all applications.
pub struct Contender<'a> {
    pub name: String,
    /// How many findings it makes in all; none where that is not what it does.
    pub findings: Option<usize>,
    /// Goes through all applications once.
    run: Box<dyn FnMut() + 'a>,
    /// Microseconds an application, one a repetition.
    times: Vec<f64>,
}

impl<'a> Contender<'a> {
    pub fn new(name: impl Into<String>, findings: Option<usize>, run: impl FnMut() + 'a) -> Contender<'a> {
        Contender { name: name.into(), findings, run: Box::new(run), times: Vec::new() }
    }

    /// Microseconds an application: the median of the repetitions.
    pub fn median(&self) -> f64 {
        median(self.times.clone())
    }

    /// Microseconds an application in the best repetition.
    pub fn least(&self) -> f64 {
        self.times.iter().copied().fold(f64::INFINITY, f64::min)
    }

    /// How many times as long as another it takes: the median of what each repetition says.
    pub fn times_of(&self, other: &Contender<'_>) -> f64 {
        median(self.times.iter().zip(&other.times).map(|(mine, theirs)| mine / theirs).collect())
    }
}

/// Runs everybody once to warm up, and then so many times in turn, each time another one first.
pub fn take(contenders: &mut [Contender<'_>], applications: usize, repetitions: usize) {
    contenders.iter_mut().for_each(|one| (one.run)());
    let count = contenders.len();
    for repetition in 0..repetitions {
        for turn in 0..count {
            let one = &mut contenders[(repetition + turn) % count];
            let start = Instant::now();
            (one.run)();
            one.times.push(start.elapsed().as_secs_f64() * 1e6 / applications as f64);
        }
    }
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
