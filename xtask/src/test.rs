//! The task `test`: every check that must pass before a change is kept, one after the other, up to
//! the first that fails.

mod report;
mod steps;

use crate::setup::{self, Compiler, Npm};
use crate::site::{self, Site, Tools};
use crate::workspace;
use anyhow::Result;
use report::Report;
use std::cell::OnceCell;
use std::path::PathBuf;
use std::process::ExitCode;
use steps::{STEPS, Step};

/// Options of the task `test`.
#[derive(clap::Args)]
pub struct Options {
    /// Leaves out what needs Chromium or Firefox, and says so at the end
    #[arg(long)]
    without_browser: bool,
    /// Adds the slow checks
    #[arg(long)]
    deep: bool,
}

/// The task `test`.
pub fn run(options: &Options) -> Result<ExitCode> {
    let mut report = Report::default();
    let mut machine = None;
    report.step("Set-up", || {
        machine = Some(Machine::ready(!options.without_browser)?);
        Ok(())
    });
    if let Some(machine) = machine {
        let (steps, left_out): (Vec<&Step>, Vec<&Step>) = STEPS
            .iter()
            .filter(|step| options.deep || !step.deep)
            .partition(|step| !(step.browser && options.without_browser));
        report.leave_out(left_out.iter().map(|step| step.heading));
        for step in steps {
            if !report.step(step.heading, || (step.run)(&machine)) {
                break;
            }
        }
    }
    println!("\n{report}");
    Ok(report.exit_code())
}

/// The programs of the two browsers.
struct Browsers {
    chromium: PathBuf,
    firefox: PathBuf,
}

impl Browsers {
    fn ready() -> Result<Browsers> {
        Ok(Browsers { chromium: setup::chromium()?, firefox: setup::firefox()? })
    }
}

/// What the steps run on.
pub struct Machine {
    compiler: Compiler,
    npm: Npm,
    browsers: Option<Browsers>,
    site: OnceCell<Site>,
}

impl Machine {
    fn ready(with_browsers: bool) -> Result<Machine> {
        let npm = Npm::ready()?;
        let browsers = with_browsers.then(Browsers::ready).transpose()?;
        let compiler = Compiler::ready()?;
        println!("WebAssembly by {compiler}.");
        Ok(Machine { compiler, npm, browsers, site: OnceCell::new() })
    }

    /// The site, built by the first step that asks for it.
    fn site(&self) -> Result<&Site> {
        if let Some(site) = self.site.get() {
            return Ok(site);
        }
        let site = site::build(&self.compiler, &Tools::npm(self.npm.clone()), &workspace::target())?;
        Ok(self.site.get_or_init(|| site))
    }
}
