"""The version of Loss Doctor, which the wheel takes from here, and its name among a desktop's programs."""

VERSION = "0.1.0"
APPLICATION_ID = "app.lossdoctor.LossDoctor"  # of the files in resources/desktop; a reversed domain, as desktops ask
