"""`python -m kronik` is the command `kronik`."""

from kronik.cli import main

if __name__ == "__main__":
    main()
