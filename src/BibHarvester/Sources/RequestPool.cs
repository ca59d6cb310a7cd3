namespace BibHarvester.Sources;

/// <summary>Which budget of a service a request draws on.</summary>
public enum RequestPool
{
    /// <summary>Requests for one work.</summary>
    Single,

    /// <summary>Requests for several works, and searches.</summary>
    List,
}
